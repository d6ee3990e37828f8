CREATE INDEX "tickets_waiting" ON "tickets" USING btree ("deadline_at","id") WHERE status in ('new', 'open');--> statement-breakpoint
CREATE INDEX "tickets_by_deadline" ON "tickets" USING btree ("deadline_at","id");
