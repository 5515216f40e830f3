-- The home page and the page of a proeftuin read whether a werkwijze is there for everybody.
set local lock_timeout = '5s';
do $$ begin
  if not exists (select from pg_trigger where tgrelid = 'werkwijze'::regclass and tgname = 'stempel') then
    call stempel_bij('werkwijze', variadic '{}');
  end if;
  if not exists (select from pg_trigger where tgrelid = 'werkwijze_bron'::regclass and tgname = 'stempel') then
    call stempel_bij('werkwijze_bron', 'proeftuin_id');
  end if;
end $$;
