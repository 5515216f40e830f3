import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { insertNavolging } from '#src/verspreiden/navolgingen/test-navolging.ts'
import { clientOf, makeKey, readDocument } from '#test/api/client.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'
import { countPublic, listLessen } from './queries.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }

describe('the home page', () => {
  it('says how it begins where nothing is yet, without figures and without a way to nothing', async () => {
    const html = await (await t.app.request(paths.home())).text()
    expect(html).toContain('De eerste openbare proeftuin moet nog komen')
    expect(['Vonk in cijfers', 'Zoek een voorbeeld'].filter((words) => html.includes(words))).toEqual([])
  })

  it('counts what everybody may see, by how it ended', async () => {
    for (const zichtbaarheid of ['openbaar', 'netwerk'] as const) {
      await insertProeftuin(world, { zichtbaarheid })
      await insertProeftuin(world, { zichtbaarheid, stand: 'concept' })
      for (const uitkomst of ['gelukt', 'niet_gelukt', 'te_vroeg', 'anders_gelukt'] as const) {
        await insertProeftuin(world, { zichtbaarheid, stand: 'afgerond', uitkomst })
      }
    }
    expect(await countPublic(t.db)).toEqual({ proeftuinen: 5, lopend: 1, nietGelukt: 1, gewisseld: 1 })
  })

  it('has a source for every figure, and draws nothing where nobody followed', async () => {
    const page = (await (await p.as('bezoeker').get(paths.home())).text()).replace(/\s+/g, ' ')
    const figures = /<section aria-label="Vonk in cijfers">.*?<\/section>/.exec(page)?.[0] ?? ''
    expect(figures.match(/href="\/proeftuinen/g)).toHaveLength(figures.match(/<dd/g)?.length ?? -1)
    expect(page).not.toContain('vonk-vonkspoor')
  })

  it('draws who followed whom, once somebody did', async () => {
    const gevolgd = await insertProeftuin(world, { titel: 'Dit deden zij na' })
    await insertNavolging(world, { gevolgdProeftuinId: gevolgd })
    const page = (await (await p.as('bezoeker').get(paths.home())).text()).replace(/\s+/g, ' ')
    expect(page).toContain('Dit deden zij na</a>. Eén organisatie deed dit na.')
  })

  it('tells the lessons that everybody may read, and no others', async () => {
    const [open, network] = [
      await insertProeftuin(world),
      await insertProeftuin(world, { zichtbaarheid: 'netwerk' }),
    ]
    const concept = await insertProeftuin(world, { stand: 'concept' })
    const told = await insertAantekening(world, open, { titel: 'Voor iedereen' })
    await insertAantekening(world, open, { zichtbaarheid: 'netwerk' })
    await insertAantekening(world, open, { soort: 'hobbel' })
    await insertAantekening(world, network, { zichtbaarheid: 'netwerk' })
    await insertAantekening(world, concept)
    expect((await listLessen(t.db, 9)).map(({ id }) => id)).toEqual([told])
  })

  it('is the same for a member as for a visitor, but for the way in', async () => {
    await insertProeftuin(world, { zichtbaarheid: 'overheid', titel: 'Onder ons gezegd' })
    const page = await (await p.as('inkoper').get(paths.home())).text()
    expect(page).not.toContain('Onder ons gezegd')
    expect(page).toContain(`href="${paths.nieuweProeftuin()}"`)
  })
})

describe('the main action of home', () => {
  const actionFor = async (persona: Persona) => {
    const page = await (await p.as(persona).get(paths.home())).text()
    const [, href, label] =
      /<a class="[^"]*primary-action"\s+href="([^"]+)"[^>]*>([^<]+)</.exec(
        page.slice(page.indexOf('<main')),
      ) ?? []
    return [label?.trim(), href?.replaceAll('&amp;', '&')]
  }

  it.each([
    ['bezoeker', 'Start een proeftuin', '/proeftuinen/nieuw'],
    ['inkoper', 'Start een proeftuin', '/proeftuinen/nieuw'],
    ['gast', 'Word lid', '/doe-mee'],
    ['leverancier', 'Doe een voorstel', '/voorstellen/nieuw'],
    ['jobcoach', 'Zoek een proeftuin om te helpen', '/proeftuinen?uitkomst=loopt'],
    ['ervaringsdeskundige', 'Denk mee in een proeftuin', '/proeftuinen?uitkomst=loopt'],
  ] as const)('of %s is: %s', async (persona, label, href) => {
    expect(await actionFor(persona)).toEqual([label, href])
    expect((await p.as(persona).get(href)).status).toBe(200)
  })

  it('follows what the list says of a role', async () => {
    const set = (rollen: string[]) =>
      t.db.updateTable('lid').set({ rollen }).where('id', '=', p.leden.hr.id).execute()
    await set(['werkcentrum_adviseur'])
    expect((await actionFor('hr'))[0]).toBe('Zoek een proeftuin om te helpen')
    await t.db
      .updateTable('rol')
      .set({ teamrol: 'adviseur' })
      .where('code', '=', 'werkcentrum_adviseur')
      .execute()
    expect((await actionFor('hr'))[0]).toBe('Start een proeftuin')
    await set(['hr'])
  })

  it('leads who helps to the own region', async () => {
    await t.db.updateTable('lid').set({ regio: 'twente' }).where('id', '=', p.leden.jobcoach.id).execute()
    expect((await actionFor('jobcoach'))[1]).toBe('/proeftuinen?uitkomst=loopt&regio=twente')
  })
})

describe('a refusal', () => {
  const refusedTo = async (persona: Persona, path: string) => {
    const answer = await p.as(persona).post(path, {})
    expect(answer.status).toBe(403)
    return (await answer.text()).replace(/\s+/g, ' ')
  }

  it('says why, and what one can do', async () => {
    const id = await insertProeftuin(world)
    const edit = paths.proeftuinBewerken(id)
    expect(await refusedTo('buurman', edit)).toContain('passen de trekker en het adviesteam de rest aan')
    expect(await refusedTo('buurman', edit)).toContain(`href="${paths.proeftuin(id)}"`)
    expect(await refusedTo('gast', edit)).toContain('Word lid')
    const start = await refusedTo('leverancier', paths.proeftuinen())
    expect(start).toContain('Een leverancier start en trekt geen proeftuin')
    expect(start).toContain('Vraag het het adviesteam')
    expect(start).toContain(`href="${paths.nieuwVoorstel()}"`)
  })

  it('says the same to a program', async () => {
    const token = await makeKey(t, p.leden.leverancier.id)
    const api = clientOf(t, await readDocument(t), { token })
    const { status, body } = await api('POST', '/proeftuinen', {})
    expect(status).toBe(403)
    expect(body.detail).toMatch(/^Een leverancier start .* Vraag het het adviesteam\.$/)
  })

  it('of a form from elsewhere says where to send it', async () => {
    const headers = { origin: 'https://elders.example', 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await t.app.request(paths.proeftuinen(), { method: 'POST', headers, body: 'titel=x' })
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('kwam niet van een pagina van Vonk')
  })
})

describe('starting, for who may not', () => {
  const explained = async (persona: Persona) =>
    (await (await p.as(persona).get(paths.nieuweProeftuin())).text()).replace(/\s+/g, ' ')

  it.each([
    ['bezoeker', 'href="/inloggen?terug=%2Fproeftuinen%2Fnieuw"'],
    ['gast', 'Je bent te gast in Vonk'],
    ['leverancier', 'Een leverancier start en trekt geen proeftuin'],
  ] as const)('is explained to %s, with the way on', async (persona, words) => {
    expect(await explained(persona)).toContain('Begin met één vraag')
    expect(await explained(persona)).toContain(words)
  })

  it('is not explained to who may', async () => {
    expect(await explained('inkoper')).not.toContain('Begin met één vraag')
  })
})

it.each(['bezoeker', 'inkoper', 'leverancier', 'jobcoach'] as const)(
  'every link of the help page leads somewhere for %s',
  async (persona) => {
    const page = await (await p.as(persona).get(paths.help())).text()
    const main = page.slice(page.indexOf('<main'), page.indexOf('</main'))
    const links = [...new Set([...main.matchAll(/href="(\/[^"]*)"/g)].map(([, href = '']) => href))]
    expect(links.length).toBeGreaterThan(12)
    for (const href of links) {
      const { status } = await p.as(persona).get(href.replaceAll('&amp;', '&'))
      // Asked to sign in, or told why not and what can be done: never a page that is not there.
      expect([href, [200, 303, 403].includes(status)]).toEqual([href, true])
    }
  },
)

it.each([paths.over(), paths.help(), paths.privacy(), paths.toegankelijkheid()])(
  '%s is for everybody',
  async (path) => {
    expect((await p.as('bezoeker').get(path)).status).toBe(200)
  },
)

it.each([
  ['messages between members, and who reads them', 'Alleen jullie tweeën lezen ze'],
  ['having read one, which the other does not see', 'of je een bericht las; de ander ziet dat niet'],
  ['a supplier that one worked for', 'Dan bewaren we tot en met welke dag'],
  ['what is remembered of who leaves that side', 'met een code die uit je adres is gemaakt'],
  ['the answer to a team that asked', 'of je ja of nee zei'],
  ['the one cookie', 'Vonk zet één cookie'],
])('the privacy page tells of %s', async (_, words) => {
  const page = await (await p.as('bezoeker').get(paths.privacy())).text()
  expect(page.replace(/\s+/g, ' ')).toContain(words)
})
