DROP INDEX "participation_first_day";--> statement-breakpoint
CREATE INDEX "participation_ledger" ON "participation" USING btree ("project_id","first_day","event_id","participant_id");