-- What an award notice says of a lot: a winner was chosen, nobody was and it is over, or it is still open.
alter table perceel add column uitslag text check (uitslag in ('selec-w', 'clos-nw', 'open-nw'));
comment on column perceel.uitslag is 'BT-142, as the last notice has it; null when none said so.';
