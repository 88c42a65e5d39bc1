CREATE TABLE "feedback_answer" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"content" smallint,
	"trainers" smallint,
	"organisation" smallint,
	"usefulness" smallint,
	"recommend" smallint,
	"good" text,
	"better" text,
	"shown" boolean DEFAULT false NOT NULL,
	CONSTRAINT "feedback_answer_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "feedback_answer_scale" CHECK (least("feedback_answer"."content", "feedback_answer"."trainers", "feedback_answer"."organisation", "feedback_answer"."usefulness", "feedback_answer"."recommend") >= 1
        and greatest("feedback_answer"."content", "feedback_answer"."trainers", "feedback_answer"."organisation", "feedback_answer"."usefulness", "feedback_answer"."recommend") <= 5)
);
--> statement-breakpoint
CREATE TABLE "feedback_invitation" (
	"project_id" uuid NOT NULL,
	"registration_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"token" text NOT NULL,
	"used" boolean DEFAULT false NOT NULL,
	"mailed" boolean DEFAULT false NOT NULL,
	"reminded" boolean DEFAULT false NOT NULL,
	CONSTRAINT "feedback_invitation_project_id_registration_id_pk" PRIMARY KEY("project_id","registration_id"),
	CONSTRAINT "feedback_invitation_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "privacy_request" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"message" text,
	"answer" text,
	"requested_at" timestamp with time zone DEFAULT now() NOT NULL,
	"due_on" date NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_by" uuid,
	CONSTRAINT "privacy_request_project_id_id_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "retention" (
	"project_id" uuid PRIMARY KEY NOT NULL,
	"years" integer NOT NULL,
	"starts_on" date,
	"erase_all" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "restricted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "erased_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "feedback_answer" ADD CONSTRAINT "feedback_answer_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_invitation" ADD CONSTRAINT "feedback_invitation_project_id_registration_id_registration_project_id_id_fk" FOREIGN KEY ("project_id","registration_id") REFERENCES "public"."registration"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_invitation" ADD CONSTRAINT "feedback_invitation_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "privacy_request" ADD CONSTRAINT "privacy_request_project_id_participant_id_participant_project_id_id_fk" FOREIGN KEY ("project_id","participant_id") REFERENCES "public"."participant"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retention" ADD CONSTRAINT "retention_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "feedback_answer_event" ON "feedback_answer" USING btree ("project_id","event_id");--> statement-breakpoint
CREATE INDEX "feedback_invitation_event" ON "feedback_invitation" USING btree ("project_id","event_id");--> statement-breakpoint
CREATE INDEX "privacy_request_person" ON "privacy_request" USING btree ("project_id","participant_id");