CREATE TABLE "coupons" (
	"code" varchar(24) PRIMARY KEY NOT NULL,
	"percent" integer NOT NULL,
	"valid_until" timestamp with time zone,
	CONSTRAINT "coupons_percent_check" CHECK ("coupons"."percent" between 1 and 100)
);
--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "marketing_opt_in" boolean DEFAULT false NOT NULL;