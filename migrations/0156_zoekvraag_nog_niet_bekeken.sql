-- A zoekvraag that was put there without looking, as in the demo, has seen nothing yet. See docs/besluiten/0046.
set local lock_timeout = '5s';

alter table zoekvraag alter column gezien drop not null;
comment on column zoekvraag.gezien is 'What it found when it was last looked at: what comes beside these is new to this member. Null: it was never looked at, and the first look tells nothing.';
