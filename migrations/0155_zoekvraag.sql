-- Searches that members keep, and are mailed about when something new fits. See docs/besluiten/0046.
set local lock_timeout = '5s';

create type zoekvraagmail as enum ('dagelijks', 'wekelijks', 'nooit');
create table zoekvraag (
  id uuid primary key default gen_random_uuid(),
  lid_id uuid not null references lid on delete cascade,
  naam text not null check (length(naam) between 1 and 80),
  q text not null check (length(q) between 2 and 400),
  filters text not null default '' check (length(filters) <= 400),
  mail zoekvraagmail not null default 'wekelijks',
  gezien uuid[],
  te_ruim boolean not null default false,
  bekeken_op timestamptz not null default now(),
  aangemaakt_op timestamptz not null default now(),
  unique (lid_id, q, filters)
);
comment on table zoekvraag is 'A search that a member keeps.';
comment on column zoekvraag.filters is 'What narrows it, as in the address of the search, the names in order.';
comment on column zoekvraag.gezien is 'What it found when it was last looked at: what comes beside these is new to this member. Null: it was never looked at, or found too much, and the next look tells nothing.';
comment on column zoekvraag.te_ruim is 'It found more than a search reads, so that nobody can say what is new.';
