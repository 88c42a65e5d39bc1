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
ALTER TABLE "feedback_answer" ADD CONSTRAINT "feedback_answer_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_invitation" ADD CONSTRAINT "feedback_invitation_project_id_registration_id_registration_project_id_id_fk" FOREIGN KEY ("project_id","registration_id") REFERENCES "public"."registration"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_invitation" ADD CONSTRAINT "feedback_invitation_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "feedback_answer_event" ON "feedback_answer" USING btree ("project_id","event_id");--> statement-breakpoint
CREATE INDEX "feedback_invitation_event" ON "feedback_invitation" USING btree ("project_id","event_id");