ALTER TABLE "auth"."users" ADD COLUMN "timezone" text;--> statement-breakpoint
ALTER TABLE "auth"."organizations" ADD COLUMN "allowed_domains" text[];
