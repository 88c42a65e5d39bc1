CREATE TABLE "attendance_sheet_signer" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"attendance_sheet_id" uuid NOT NULL,
	"name" text NOT NULL,
	"noted_by" uuid NOT NULL,
	"noted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"registration_id" uuid,
	"refusal" text,
	"settled_by" uuid,
	"settled_at" timestamp with time zone,
	CONSTRAINT "attendance_sheet_signer_project_id_id_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "join_log" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_session_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"bytes" "bytea",
	"account_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_at" timestamp with time zone,
	"result" jsonb,
	CONSTRAINT "join_log_project_id_id_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
ALTER TABLE "attendance_mark" ADD COLUMN "arrived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "attendance_mark" ADD COLUMN "left_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "attendance_sheet_signer" ADD CONSTRAINT "attendance_sheet_signer_noted_by_account_id_fk" FOREIGN KEY ("noted_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_sheet_signer" ADD CONSTRAINT "attendance_sheet_signer_settled_by_account_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_sheet_signer" ADD CONSTRAINT "attendance_sheet_signer_project_id_attendance_sheet_id_attendance_sheet_project_id_id_fk" FOREIGN KEY ("project_id","attendance_sheet_id") REFERENCES "public"."attendance_sheet"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_sheet_signer" ADD CONSTRAINT "attendance_sheet_signer_project_id_registration_id_registration_project_id_id_fk" FOREIGN KEY ("project_id","registration_id") REFERENCES "public"."registration"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_log" ADD CONSTRAINT "join_log_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_log" ADD CONSTRAINT "join_log_project_id_event_session_id_event_session_project_id_id_fk" FOREIGN KEY ("project_id","event_session_id") REFERENCES "public"."event_session"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attendance_sheet_signer_sheet" ON "attendance_sheet_signer" USING btree ("project_id","attendance_sheet_id");--> statement-breakpoint
CREATE INDEX "attendance_sheet_signer_registration" ON "attendance_sheet_signer" USING btree ("project_id","registration_id");--> statement-breakpoint
CREATE INDEX "join_log_session" ON "join_log" USING btree ("project_id","event_session_id");