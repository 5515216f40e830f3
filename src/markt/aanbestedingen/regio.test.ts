import { Readable } from 'node:stream'
import { beforeEach, expect, it } from 'vitest'
import { linesOf } from '#src/platform/import-report.ts'
import { daysAfter, today } from '#src/platform/today.ts'
import { testApp } from '#test/app.ts'
import { filledIn } from '#test/form-html.ts'
import { testPersonas } from '#test/personas.ts'
import type { Fields } from '#test/request.ts'
import { fixture } from './eforms/test-notices.ts'
import { importContracten } from './register-import.ts'
import { typed } from './test-forms.ts'

const t = await testApp()
const { as } = await testPersonas(t)

const create = async (changes: Fields) => {
  const answer = await as('inkoper').post('/aanbestedingen', typed(changes))
  return { answer, id: /[0-9a-f-]{36}/.exec(answer.headers.get('location') ?? '')?.[0] ?? '' }
}
const text = async (path: string) => (await as('inkoper').get(path)).text()
const regios = () => t.db.selectFrom('aanbesteding').select('regio').execute()

beforeEach(async () => {
  await t.db.deleteFrom('aanbesteding').execute()
  await t.db.deleteFrom('tempolimiet').execute()
})

it('says where the work is, and refuses a region that is not there', async () => {
  const { id } = await create({ regio: 'twente' })
  expect(await text(`/aanbestedingen/${id}`)).toContain('<a href="/regios/twente">Twente</a>')
  const start = await text(`/proeftuinen/nieuw?vertrekpunt=opdracht&aanbesteding=${id}`)
  expect(filledIn(start).regio).toBe('twente')
  const { answer } = await create({ regio: 'atlantis', titel: 'Blijft staan' })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toMatch(/Blijft staan[\s\S]*Kies een regio uit de lijst/)
})

it('counts and filters by it, beside what else was chosen', async () => {
  await create({ titel: 'Werk in Twente', regio: 'twente' })
  await create({ titel: 'Sociaal werk in Twente', regio: 'twente', sociaalDoel: ['opp'] })
  await create({ titel: 'Werk in Zeeland', regio: 'zeeland', sociaalDoel: ['opp'] })
  await create({ titel: 'Werk ergens' })
  const counts = (html: string) =>
    [...html.matchAll(/<span>(Twente|Zeeland)<\/span><span class="vonk-filter__aantal">(\d+)</g)].map(
      ([, naam, aantal]) => `${naam} ${aantal}`,
    )
  expect(counts(await text('/aanbestedingen'))).toEqual(['Twente 2', 'Zeeland 1'])
  expect(counts(await text('/aanbestedingen?sociaal=ja'))).toEqual(['Twente 1', 'Zeeland 1'])
  const list = await text('/aanbestedingen?regio=twente')
  expect(list).toContain('Werk in Twente')
  expect(list).not.toContain('Werk in Zeeland')
  expect(await text('/aanbestedingen?regio=atlantis')).toContain('Geen aanbesteding gevonden')
})

it('is shown by its name beside what somebody else kept meanwhile', async () => {
  const { id } = await create({ regio: 'twente' })
  const edit = typed({ regio: 'zeeland', versie: '1' })
  expect((await as('inkoper').post(`/aanbestedingen/${id}/bewerken`, edit)).status).toBe(303)
  const late = await as('inkoper').post(`/aanbestedingen/${id}/bewerken`, { ...edit, regio: 'twente' })
  expect(late.status).toBe(409)
  expect(await late.text()).toMatch(/<td[^>]*>Zeeland<\/td>\s*<td[^>]*>Twente<\/td>/)
})

it('is proposed from the places of a notice, if all that are municipalities lie in one', async () => {
  const read = async () => {
    const bestand = new File([fixture('voorbehouden') as Uint8Array<ArrayBuffer>], 'aankondiging.xml')
    return filledIn(await (await as('inkoper').post('/aanbestedingen/inlezen', { bestand })).text())
  }
  const [plaats = ''] = String((await read()).plaatsen).split('\n')
  expect((await read()).regio ?? '').toBe('')
  await t.db
    .insertInto('regioGemeente')
    .values({ gemeente: plaats.replace(/ \(.*/, ''), regio: 'zeeland' })
    .execute()
  expect((await read()).regio).toBe('zeeland')
})

it('comes in with a register, by its name or its code', async () => {
  const row = (kenmerk: string, regio: string) =>
    `${kenmerk},Ministerie van Groei en Grond,Schone kantoren,De Wending,2024-03-01,${daysAfter(today(), 90)},90911200,${regio}`
  const lines = ['kenmerk,koper,titel,leverancier,begint,eindigt,cpv,regio', row('A', 'Twente')]
  lines.push(row('B', 'zeeland'), row('C', ''), row('D', 'Atlantis'))
  const report = await importContracten(t.db, Readable.from([lines.join('\n')]), () => undefined)
  expect(linesOf(report)).toContain(
    'Regel 5 is geweigerd: kolom regio: Vonk kent geen arbeidsmarktregio ‘Atlantis’.',
  )
  expect((await regios()).map(({ regio }) => regio).sort()).toEqual([null, 'twente', 'zeeland'])
})
