import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { sayDate } from '#src/platform/components/index.ts'
import { daysAfter, today } from '#src/platform/today.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const team = { hr: 'hr', gast: 'adviseur', leverancier: 'leverancier' } as const
const read = async (persona: Parameters<typeof p.as>[0], path: string) =>
  (await p.as(persona).get(path)).text()

it('tells of the freeze to who works in it and reads on, and to nobody else', async () => {
  const id = await insertProeftuin(world, { freeze: 'loopt', zichtbaarheid: 'openbaar', team })
  const told = async (persona: Parameters<typeof p.as>[0]) =>
    (await read(persona, paths.proeftuin(id))).includes('Gesloten voor leveranciers tot de gunning')
  const by = { inkoper: true, hr: true, concurrent: false, bezoeker: false, ambtenaar: false } as const
  for (const [persona, expected] of Object.entries(by))
    if (persona in p.actors) expect(await told(persona as 'hr'), persona).toBe(expected)
})

it('says until when as far as Vonk knows: the day that is expected, else what must happen first', async () => {
  const say = async (freeze: 'loopt' | 'wacht' | 'deels') => {
    const id = await insertProeftuin(world, { freeze, zichtbaarheid: 'netwerk', team, titel: freeze })
    const [row] = (await read('inkoper', paths.mijnVonk()))
      .split('<li')
      .filter((one) => one.includes(`>${freeze}</a>`))
    const page = await read('inkoper', paths.proeftuin(id))
    return [...`${page}${row}`.matchAll(/oten voor leveranciers([^<]+)</g)].map(([, said]) => said)
  }
  const until = ' tot de gunning definitief is'
  const expected = `, naar verwachting tot ${sayDate(daysAfter(today(), 1))}`
  expect(await say('loopt')).toEqual([until, until, until])
  expect(await say('deels')).toEqual([until, until, until])
  expect(await say('wacht')).toEqual([expected, expected, expected])
})

it('leads to the one step that opens it, and says on the circle what the freeze makes of it', async () => {
  const chosen = await insertProeftuin(world, {
    fase: 'selecteren_en_gunnen',
    zichtbaarheid: 'netwerk',
    team,
  })
  const page = await read('inkoper', paths.proeftuin(chosen))
  expect(page).toContain('Begin de volgende fase</a>: daar bevestig')
  expect(page.split('Gesloten voor leveranciers tot de inkoop voorbij is')).toHaveLength(3)
  const guest = await read('gast', paths.proeftuin(chosen))
  expect(guest).toContain('Een collega uit het team die bij een overheid werkt')
})

it('offers nothing that would be refused while it is closed', async () => {
  const id = await insertProeftuin(world, { fase: 'selecteren_en_gunnen', team })
  expect(await read('inkoper', paths.team(id))).not.toContain('<option value="leverancier"')
  expect(await read('inkoper', paths.fasen(id))).toContain('name="fase"')
  const guest = await read('gast', paths.fasen(id))
  expect([guest.includes('name="fase"'), guest.includes('gaat de proeftuin weer open')]).toEqual([
    false,
    true,
  ])
  const routes = [...(await read('gast', paths.routewissels(id))).matchAll(/name="naar" value="([a-z_]+)"/g)]
  expect(routes.map(([, route]) => route)).toEqual(['voorbehouden_opdracht', 'inhuur'])
})
