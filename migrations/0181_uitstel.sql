-- What a member put off on Mijn Vonk, and when he or she was there last. See docs/besluiten/0055.
set local lock_timeout = '5s';

create table uitstel (
  lid_id uuid references lid on delete cascade,
  soort text check (soort ~ '^[a-z]{2,30}$'),
  ding_id uuid,
  gezet_op timestamptz not null default now(),
  tot timestamptz check (tot > gezet_op),
  primary key (lid_id, soort, ding_id)
);
comment on table uitstel is 'That a member put off something that waits, or is done with it.';
comment on column uitstel.soort is 'Which kind of thing waits: a code that the noun gives that asks.';
comment on column uitstel.tot is 'When it comes back by itself. Null: done with it.';

create table bezoek (
  lid_id uuid primary key references lid on delete cascade,
  laatst_op timestamptz not null default now(),
  vorig_op timestamptz check (vorig_op <= laatst_op)
);
comment on table bezoek is 'When a member was at Mijn Vonk, so that what is new since can be marked.';
comment on column bezoek.vorig_op is 'The end of the visit before the last. Null: there was none.';
