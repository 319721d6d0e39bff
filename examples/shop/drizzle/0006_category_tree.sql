ALTER TABLE "categories" ADD COLUMN "parent_id" integer;--> statement-breakpoint
CREATE INDEX "categories_parent_idx" ON "categories" USING btree ("parent_id");