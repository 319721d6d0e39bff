ALTER TABLE "integration_connections" ADD COLUMN "connected_by" uuid;--> statement-breakpoint
ALTER TABLE "integration_connections" ADD CONSTRAINT "integration_connections_connected_by_users_id_fk" FOREIGN KEY ("connected_by") REFERENCES "auth"."users"("id") ON DELETE set null;
