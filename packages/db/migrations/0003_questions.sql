CREATE TABLE "answer" (
	"project_id" uuid NOT NULL,
	"registration_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"value" jsonb NOT NULL,
	"asked" jsonb NOT NULL,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "answer_project_id_registration_id_question_id_pk" PRIMARY KEY("project_id","registration_id","question_id")
);
--> statement-breakpoint
CREATE TABLE "answer_file" (
	"project_id" uuid NOT NULL,
	"registration_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "answer_file_project_id_registration_id_question_id_pk" PRIMARY KEY("project_id","registration_id","question_id")
);
--> statement-breakpoint
CREATE TABLE "event_question" (
	"project_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"included" boolean NOT NULL,
	CONSTRAINT "event_question_project_id_event_id_question_id_pk" PRIMARY KEY("project_id","event_id","question_id")
);
--> statement-breakpoint
CREATE TABLE "question" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"wording" jsonb NOT NULL,
	"help" jsonb DEFAULT '{}' NOT NULL,
	"reason" jsonb DEFAULT '{}' NOT NULL,
	"options" jsonb DEFAULT '[]' NOT NULL,
	"required" boolean NOT NULL,
	"sensitive" boolean NOT NULL,
	"event_kinds" text[] NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"retired_at" timestamp with time zone,
	CONSTRAINT "question_project_id_id_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
ALTER TABLE "answer" ADD CONSTRAINT "answer_project_id_registration_id_registration_project_id_id_fk" FOREIGN KEY ("project_id","registration_id") REFERENCES "public"."registration"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer" ADD CONSTRAINT "answer_project_id_question_id_question_project_id_id_fk" FOREIGN KEY ("project_id","question_id") REFERENCES "public"."question"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_file" ADD CONSTRAINT "answer_file_project_id_registration_id_question_id_answer_project_id_registration_id_question_id_fk" FOREIGN KEY ("project_id","registration_id","question_id") REFERENCES "public"."answer"("project_id","registration_id","question_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_question" ADD CONSTRAINT "event_question_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_question" ADD CONSTRAINT "event_question_project_id_question_id_question_project_id_id_fk" FOREIGN KEY ("project_id","question_id") REFERENCES "public"."question"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question" ADD CONSTRAINT "question_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answer_question" ON "answer" USING btree ("project_id","question_id");