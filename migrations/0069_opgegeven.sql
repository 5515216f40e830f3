-- How sure a figure is was chosen by who reported it. Until somebody else confirms it, it is what the team says; what the
-- team called it is kept where nothing else tells what it rests on.
update opbrengst set
  bewijs = case when bewijs <> '' then bewijs
    when bewijsgraad = 'bevestigd' then 'Volgens het team bevestigd door de opdrachtgever'
    else 'Volgens het team gecontroleerd met een steekproef' end,
  bewijsgraad = 'opgegeven'
where bewijsgraad <> 'opgegeven';
comment on column opbrengst.bewijsgraad is 'Never what who reports says; opgegeven until somebody else confirms it.';
