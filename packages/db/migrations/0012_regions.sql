ALTER TABLE "participation" ADD COLUMN "region" text;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "region" text;