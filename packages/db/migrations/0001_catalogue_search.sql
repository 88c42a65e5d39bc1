DROP INDEX "event_catalogue";--> statement-breakpoint
ALTER TABLE "event" ADD COLUMN "search_text" text GENERATED ALWAYS AS (regexp_replace(' ' || replace(replace(replace(replace(replace(replace(replace(replace(translate(lower(regexp_replace(normalize(replace(jsonb_path_query_array(title, '$.*')::text || ' ' || jsonb_path_query_array(summary, '$.*')::text || ' ' || jsonb_path_query_array(description, '$.*')::text, '\n', ' ')
    || ' ' || place || ' ' || coalesce(address, ''), NFKD), '[\u0300-\u036f]', '', 'g')),
    'đĐðÐłŁøØħĦı', 'ddddlloohhi'), 'ß', 'ss'), 'ẞ', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'þ', 'th'), 'Þ', 'th') || ' ', '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u3000-\u303f]+', ' ', 'g')) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "event_end" ON "event" USING btree ("project_id","ends_at");--> statement-breakpoint
CREATE INDEX "event_search" ON "event" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "event_catalogue" ON "event" USING btree ("project_id","starts_at","ends_at");