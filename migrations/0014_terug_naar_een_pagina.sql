-- After signing in one goes to a page of Vonk: never to another site ('//…', '/\…'), and by default to one that exists.
alter table inlogverzoek alter column terug set default '/mijn-vonk';
alter table inlogverzoek drop constraint inlogverzoek_terug_check;
alter table inlogverzoek add constraint inlogverzoek_terug_check check (terug ~ '^/($|[^/\\])' and length(terug) <= 500);
