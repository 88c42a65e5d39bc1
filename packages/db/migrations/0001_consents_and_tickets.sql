CREATE TABLE "consent_entry" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"purpose_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"given" boolean NOT NULL,
	"locale" text NOT NULL,
	"source" text NOT NULL,
	"registration_id" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "consent_entry_project_id_id_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "consent_purpose" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"key" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "consent_purpose_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "consent_purpose_key" UNIQUE("project_id","key")
);
--> statement-breakpoint
CREATE TABLE "consent_version" (
	"project_id" uuid NOT NULL,
	"purpose_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"title" jsonb NOT NULL,
	"text" jsonb NOT NULL,
	"changes" jsonb NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "consent_version_project_id_purpose_id_version_pk" PRIMARY KEY("project_id","purpose_id","version")
);
--> statement-breakpoint
ALTER TABLE "registration" ADD COLUMN "notice_version" integer;--> statement-breakpoint
ALTER TABLE "registration" ADD COLUMN "ticket_code" text;--> statement-breakpoint
ALTER TABLE "consent_entry" ADD CONSTRAINT "consent_entry_project_id_participant_id_participant_project_id_id_fk" FOREIGN KEY ("project_id","participant_id") REFERENCES "public"."participant"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_entry" ADD CONSTRAINT "consent_entry_project_id_purpose_id_version_consent_version_project_id_purpose_id_version_fk" FOREIGN KEY ("project_id","purpose_id","version") REFERENCES "public"."consent_version"("project_id","purpose_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_entry" ADD CONSTRAINT "consent_entry_project_id_registration_id_registration_project_id_id_fk" FOREIGN KEY ("project_id","registration_id") REFERENCES "public"."registration"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_purpose" ADD CONSTRAINT "consent_purpose_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_version" ADD CONSTRAINT "consent_version_project_id_purpose_id_consent_purpose_project_id_id_fk" FOREIGN KEY ("project_id","purpose_id") REFERENCES "public"."consent_purpose"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "consent_entry_person" ON "consent_entry" USING btree ("project_id","participant_id","purpose_id","at");--> statement-breakpoint
CREATE INDEX "consent_purpose_order" ON "consent_purpose" USING btree ("project_id","created_at");--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_ticketCode_unique" UNIQUE("ticket_code");