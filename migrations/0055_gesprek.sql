-- Messages are read as conversations, by the other of the two; what a message answers no longer matters.
drop index bericht_draad_idx;
-- What was sent before this was there counts as read.
alter table bericht drop column draad_id, add column gelezen_op timestamptz default now();
alter table bericht alter column gelezen_op drop default;
comment on column bericht.gelezen_op is 'For the receiver alone: the sender is not told.';
