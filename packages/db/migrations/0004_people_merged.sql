CREATE TABLE "participant_distinct" (
	"project_id" uuid NOT NULL,
	"first_id" uuid NOT NULL,
	"second_id" uuid NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "participant_distinct_project_id_first_id_second_id_pk" PRIMARY KEY("project_id","first_id","second_id"),
	CONSTRAINT "participant_distinct_order" CHECK ("participant_distinct"."first_id" < "participant_distinct"."second_id")
);
--> statement-breakpoint
CREATE TABLE "participant_merge" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kept_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"merged_by" uuid NOT NULL,
	"merged_at" timestamp with time zone DEFAULT now() NOT NULL,
	"undone_by" uuid,
	"undone_at" timestamp with time zone,
	CONSTRAINT "participant_merge_project_id_id_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "participant_distinct" ADD CONSTRAINT "participant_distinct_decided_by_account_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_distinct" ADD CONSTRAINT "participant_distinct_project_id_first_id_participant_project_id_id_fk" FOREIGN KEY ("project_id","first_id") REFERENCES "public"."participant"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_distinct" ADD CONSTRAINT "participant_distinct_project_id_second_id_participant_project_id_id_fk" FOREIGN KEY ("project_id","second_id") REFERENCES "public"."participant"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_merge" ADD CONSTRAINT "participant_merge_merged_by_account_id_fk" FOREIGN KEY ("merged_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_merge" ADD CONSTRAINT "participant_merge_undone_by_account_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_merge" ADD CONSTRAINT "participant_merge_project_id_kept_id_participant_project_id_id_fk" FOREIGN KEY ("project_id","kept_id") REFERENCES "public"."participant"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_merge" ADD CONSTRAINT "participant_merge_project_id_other_id_participant_project_id_id_fk" FOREIGN KEY ("project_id","other_id") REFERENCES "public"."participant"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "participant_merge_standing" ON "participant_merge" USING btree ("project_id","other_id") WHERE "participant_merge"."undone_at" is null;--> statement-breakpoint
CREATE INDEX "participant_merge_kept" ON "participant_merge" USING btree ("project_id","kept_id");--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_project_id_merged_into_participant_project_id_id_fk" FOREIGN KEY ("project_id","merged_into") REFERENCES "public"."participant"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "participant_merged" ON "participant" USING btree ("project_id","merged_into") WHERE "participant"."merged_into" is not null;