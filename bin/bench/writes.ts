import pg from 'pg'

/**
 * What happens on a busy day, in turn: somebody signs in, looks, reads a message and is counted; a note is written in one
 * proeftuin, another goes on, and a member changes his or her profile. Most of it changes no public page, as in life.
 */
const kinds = [
  `insert into sessie (lid_id, token_hash, verloopt_op)
    select id, sha256(gen_random_uuid()::text::bytea), now() + interval '1 day' from lid offset $1 % 1000 limit 1`,
  `insert into audit (handeling, onderwerp, lid_id)
    select 'sessie.begonnen', 'lid', id from lid offset $1 % 1000 limit 1`,
  `insert into tempolimiet (key, points) values ('bench:' || $1::int % 50, 1)
    on conflict (key) do update set points = tempolimiet.points + 1`,
  `insert into aantekening (proeftuin_id, soort, fase, datum, titel, tekst, zichtbaarheid, door_id)
    select p.id, 'les', p.fase, current_date, 'Geleerd op een drukke dag', 'Begin klein.', 'openbaar', t.lid_id
    from proeftuin p join teamlid t on t.proeftuin_id = p.id and t.rol = 'trekker'
    where p.zichtbaarheid = 'openbaar' order by p.id offset $1 % 500 limit 1`,
  `update sessie set laatst_gezien_op = now() where id = (select id from sessie offset $1 % 10 limit 1)`,
  `update lid set brengt = 'Nieuw: ' || $1::int where id = (select id from lid order by id offset $1 % 1000 limit 1)`,
  `update proeftuin set vraag = 'Wat werkt hier, vraag ' || $1::int || '?' where id = (
    select id from proeftuin where zichtbaarheid = 'openbaar' order by id offset $1 % 500 limit 1)`,
]

/** Writes so many times a second until it is stopped; gives how many there were. */
export async function writing(url: string, perSecond: number): Promise<() => Promise<number>> {
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  await pool.query('select 1')
  let done = 0
  let failure: Error | undefined
  const write = () =>
    pool.query(kinds[done % kinds.length] as string, [done++]).catch((error: Error) => {
      failure = error
    })
  const timer = perSecond > 0 ? setInterval(write, 1000 / perSecond) : undefined
  return async () => {
    clearInterval(timer)
    await pool.end()
    if (failure) throw failure
    return done
  }
}
