CREATE TABLE "event_host" (
	"project_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	CONSTRAINT "event_host_project_id_event_id_organisation_id_pk" PRIMARY KEY("project_id","event_id","organisation_id")
);
--> statement-breakpoint
ALTER TABLE "event_session" ADD COLUMN "online_url" text;--> statement-breakpoint
ALTER TABLE "event_session" ADD COLUMN "time_zone" text;--> statement-breakpoint
ALTER TABLE "event_host" ADD CONSTRAINT "event_host_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_host" ADD CONSTRAINT "event_host_project_id_organisation_id_organisation_project_id_id_fk" FOREIGN KEY ("project_id","organisation_id") REFERENCES "public"."organisation"("project_id","id") ON DELETE no action ON UPDATE no action;