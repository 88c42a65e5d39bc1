CREATE TABLE "arrival_window" (
	"project_id" uuid NOT NULL,
	"event_session_id" uuid NOT NULL,
	"secret" text NOT NULL,
	"opens_at" timestamp with time zone NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	"opened_by" uuid NOT NULL,
	CONSTRAINT "arrival_window_project_id_event_session_id_pk" PRIMARY KEY("project_id","event_session_id")
);
--> statement-breakpoint
ALTER TABLE "attendance_mark" ALTER COLUMN "account_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "attendance_mark" ADD COLUMN "source" text DEFAULT 'roll_call' NOT NULL;--> statement-breakpoint
ALTER TABLE "attendance_mark" ADD COLUMN "clock_skew_seconds" integer;--> statement-breakpoint
ALTER TABLE "arrival_window" ADD CONSTRAINT "arrival_window_opened_by_account_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrival_window" ADD CONSTRAINT "arrival_window_project_id_event_session_id_event_session_project_id_id_fk" FOREIGN KEY ("project_id","event_session_id") REFERENCES "public"."event_session"("project_id","id") ON DELETE no action ON UPDATE no action;