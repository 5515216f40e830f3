import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { codeOf } from '#src/platform/korte-code.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const base = t.deps.config.url
const raar = 'Een </script><b>vette</b> "titel" & <!-- zo 😀 \u202e'
const begin = (wanted: TestProeftuin) => insertProeftuin(world, wanted)

const open = await begin({ titel: raar, vraag: 'Hoe kan het </script>?' })
const closed = {
  'is for members': await begin({ titel: 'Voor leden', zichtbaarheid: 'netwerk' }),
  'is of the team': await begin({ titel: 'Van het team', zichtbaarheid: 'team' }),
  'has not begun': await begin({ titel: 'Nog niet begonnen', stand: 'concept' }),
  'was taken away when few could read it': await begin({
    titel: 'Besloten en weg',
    zichtbaarheid: 'overheid',
    weg: true,
  }),
  'never was': crypto.randomUUID(),
}
const taken = await begin({ titel: 'Weggehaald', weg: true })
await insertAantekening(world, closed['is for members'], { titel: 'Geheime les', zichtbaarheid: 'netwerk' })
await insertAantekening(world, open, { titel: 'Open les' })
await insertAantekening(world, open, { titel: 'Les voor leden', zichtbaarheid: 'netwerk' })

const insertTender = async (titel: string, zichtbaarheid: 'openbaar' | 'overheid') => {
  const row = { titel, zichtbaarheid, doorId: p.leden.inkoper.id, koperId: p.organisaties.ministerie }
  return (await t.db.insertInto('aanbesteding').values(row).returning('id').executeTakeFirstOrThrow()).id
}
const tender = await insertTender('Open inkoop', 'openbaar')
const hiddenTender = await insertTender('Gesloten inkoop', 'overheid')

const get = (path: string, persona: Persona = 'bezoeker') => p.as(persona).get(path)
const kortOf = (id: string, letter = 'p') => paths.kort(codeOf(letter, id))
const kaartOf = (id: string, letter = 'p') => paths.kaart(codeOf(letter, id))
const oembedOf = (path: string, ...rest: number[]) => paths.oembed(new URL(path, base).href, ...rest)

/** All that could tell the one from the other, without what is new in every answer and the address itself. */
async function toldBy(path: string, persona: Persona = 'bezoeker') {
  const answer = await get(path, persona)
  const text = (await answer.text()).replaceAll(encodeURIComponent(path), '').replaceAll(path, '')
  const headers = [...answer.headers].filter(([name]) => !/request-id|date/.test(name))
  return { status: answer.status, headers, text }
}

describe('what is closed', () => {
  const ways = [
    ['short link', kortOf],
    ['card', kaartOf],
    ['oEmbed', (id: string) => oembedOf(paths.proeftuin(id))],
    ['oEmbed of the short link', (id: string) => oembedOf(kortOf(id))],
  ] as const
  const never = closed['never was']

  it.each(ways)('has no %s, and nothing tells it from what never was', async (_way, addressOf) => {
    for (const [why, id] of Object.entries(closed)) {
      const [told, other] = await Promise.all([toldBy(addressOf(id)), toldBy(addressOf(never))])
      expect(told.status, why).toBe(404)
      expect(withoutIds(told), why).toEqual(withoutIds(other))
    }
  })

  it('of a stranger who asks with a session is no more: cards and oEmbed are of what everybody reads', async () => {
    for (const persona of ['inkoper', 'adviesteam'] as const)
      for (const id of [...Object.values(closed), taken])
        for (const path of [kaartOf(id), oembedOf(paths.proeftuin(id))])
          expect((await get(path, persona)).status).toBe(404)
    expect((await get(kaartOf(hiddenTender, 'a'))).status).toBe(404)
  })

  it('leads a member to the page, which says what is there, and so does what never was', async () => {
    for (const id of Object.values(closed)) {
      const answer = await get(kortOf(id), 'inkoper')
      expect([answer.status, answer.headers.get('location')]).toEqual([308, paths.proeftuin(id)])
    }
  })

  it('stands in no sitemap and no feed', async () => {
    const texts = await Promise.all(
      [
        ...['proeftuinen', 'aanbestedingen'].map((soort) => paths.sitemapDeel(soort)),
        paths.sitemap(),
        paths.lessenFeed(),
        paths.aanbestedingenFeed(),
      ].map(async (path) => (await get(path)).text()),
    )
    const all = texts.join('')
    for (const id of [...Object.values(closed), taken, hiddenTender]) expect(all).not.toContain(id)
    for (const id of [open, tender]) expect(all).toContain(id)
    expect(all).toContain('Open les')
    expect(all).toContain('Open inkoop')
    expect(all).not.toMatch(/Geheime les|Les voor leden|Gesloten inkoop/)
  })
})

const withoutIds = ({ headers, text, ...rest }: Awaited<ReturnType<typeof toldBy>>) => ({
  ...rest,
  headers: headers.map(([name, value]) => [name, name === 'content-length' ? '' : value]),
  text: text.replaceAll(/[0-9a-f-]{36}|p[1-9A-HJ-NP-Za-km-z]{22}/g, 'id'),
})

it('is gone at once when it is narrowed, from everywhere', async () => {
  const id = await begin({ titel: 'Straks dicht' })
  const everywhere = () =>
    Promise.all(
      [kortOf(id), kaartOf(id), oembedOf(paths.proeftuin(id))].map(async (path) => (await get(path)).status),
    )
  const mapped = async () => (await (await get(paths.sitemapDeel('proeftuinen'))).text()).includes(id)
  expect([...(await everywhere()), await mapped()]).toEqual([308, 200, 200, true])
  const etag = (await get(kaartOf(id))).headers.get('etag') ?? ''
  await t.db.updateTable('proeftuin').set({ zichtbaarheid: 'team' }).where('id', '=', id).execute()
  expect([...(await everywhere()), await mapped()]).toEqual([404, 404, 404, false])
  const again = await p.as('bezoeker')(kaartOf(id), { headers: { 'If-None-Match': etag } })
  expect(again.status).toBe(404)
})

describe('a short link', () => {
  it('leads to the page whatever it is called', async () => {
    await t.db
      .updateTable('proeftuin')
      .set({ titel: `${raar}!` })
      .where('id', '=', open)
      .execute()
    const answer = await get(kortOf(open))
    expect([answer.status, answer.headers.get('location')]).toEqual([308, paths.proeftuin(open)])
    expect(answer.headers.get('cache-control')).toBe('private, no-cache')
    expect((await get(kortOf(tender, 'a'))).headers.get('location')).toBe(paths.aanbesteding(tender))
  })

  it('says of what everybody could read that it was taken away, and where to look', async () => {
    const answer = await get(kortOf(taken))
    expect(answer.status).toBe(410)
    const page = await answer.text()
    expect(page).toContain('Dit staat niet meer op Vonk')
    expect(page).toContain(`href="${paths.proeftuinen()}"`)
    expect(page).not.toContain('Weggehaald')
  })

  it('of an organisation that went into another leads to that one', async () => {
    const [van, naar] = [p.organisaties.concurrent, p.organisaties.leverancier]
    const gone = { opgegaanInId: naar, opgehevenOp: '2026-01-01' }
    await t.db.updateTable('lid').set({ organisatieId: naar }).where('organisatieId', '=', van).execute()
    await t.db.updateTable('organisatie').set(gone).where('id', '=', van).execute()
    expect((await get(kortOf(van, 'o'))).headers.get('location')).toBe(paths.organisatie(naar))
  })
})

describe('the page of what is public', () => {
  it('holds what other programs read, whatever somebody typed', async () => {
    const page = await (await get(paths.proeftuin(open))).text()
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? []
    expect(JSON.parse(json)).toMatchObject({ '@type': 'LearningResource', name: `${raar}!` })
    expect(json).not.toContain('<')
    expect(page).toContain(`<link rel="shortlink" href="${base}${kortOf(open)}"`)
    expect(page).toContain(`<meta property="og:image" content="${base}${kaartOf(open)}"`)
    const [, oembed = ''] = /application\/json\+oembed" href="([^"]+)"/.exec(page) ?? []
    expect((await get(oembed.replace(base, '').replaceAll('&amp;', '&'))).status).toBe(200)
    expect(page).toContain('Deze link blijft werken')
  })

  it('and only that: another page has none of it, for who may read it neither', async () => {
    const page = await (await get(paths.proeftuin(closed['is for members']), 'inkoper')).text()
    expect(page).toContain('Voor leden')
    expect(page).not.toMatch(/shortlink|ld\+json|oembed|kaart\.png/)
  })

  it('is the same for a member of its team', async () => {
    const id = await begin({ titel: 'Van ons', team: { hr: 'trekker' } })
    expect(await (await get(paths.proeftuin(id), 'hr')).text()).toContain(kaartOf(id))
  })
})

describe('a card', () => {
  it('may stand in pages of others, and is asked for each time', async () => {
    const answer = await get(kaartOf(open))
    expect(answer.headers.get('content-type')).toBe('image/png')
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(answer.headers.get('cache-control')).toBe('private, no-cache')
    const again = await p.as('bezoeker')(kaartOf(open), {
      headers: { 'If-None-Match': answer.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
    expect((await get('/')).headers.get('cross-origin-resource-policy')).toBe('same-origin')
  })
})

describe('oEmbed', () => {
  const read = async (path: string) => (await get(path)).json() as Promise<Record<string, unknown>>

  it('is a picture with a link, without a script and with nothing of what was typed in its marks', async () => {
    const told = await read(oembedOf(kortOf(open)))
    expect(told).toMatchObject({ version: '1.0', type: 'rich', width: 600, height: 315, title: `${raar}!` })
    expect(told.html).toMatch(
      /^<a href="[^"<>]+"><img src="[^"<>]+" alt="[^"<>]+" width="600" height="315"><\/a>$/,
    )
    expect(told.thumbnail_width).toBe(1200)
  })

  it.each([
    { within: [400, 10_000], is: { width: 400, height: 210 } },
    { within: [10_000, 10_000], is: { width: 1200, height: 630 } },
    { within: [1200, 105], is: { width: 200, height: 105 } },
    { within: [1, 1], is: { width: 1, height: 1 } },
  ])('keeps within what is asked: $within', async ({ within, is }) => {
    const told = await read(oembedOf(paths.proeftuin(open), ...within))
    expect(told).toMatchObject(is)
    expect(told.thumbnail_url).toBeUndefined()
  })

  it('knows no other site, no other page and no other form', async () => {
    const elsewhere = paths.oembed(`https://vonk.example.org${paths.proeftuin(open)}`)
    for (const path of [
      elsewhere,
      paths.oembed('nonsens'),
      oembedOf(paths.over()),
      oembedOf('/k/x'),
      oembedOf(`/proeftuinen/${'-'.repeat(36)}`),
    ])
      expect((await get(path)).status).toBe(404)
    const url = new URL(paths.proeftuin(open), base).href
    expect((await get(paths.oembed(url, undefined, undefined, 'xml'))).status).toBe(501)
  })
})

describe('the sitemap', () => {
  /** Throws when it is not well-formed. */
  async function locationsIn(path: string) {
    const found: string[] = []
    const parser = new SaxesParser()
    const within: string[] = []
    parser.on('error', (error) => {
      throw error
    })
    parser.on('opentag', ({ name }) => within.push(name))
    parser.on('closetag', () => within.pop())
    parser.on('text', (text) => {
      if (within.at(-1) === 'loc') found.push(text)
    })
    parser.write(await (await get(path)).text()).close()
    return found
  }

  it('is named in robots.txt, and leads to every page that is public', async () => {
    expect(await (await get(paths.robots())).text()).toContain(`\nSitemap: ${base}${paths.sitemap()}\n`)
    const parts = await locationsIn(paths.sitemap())
    expect(parts).toHaveLength(3)
    const pages = await Promise.all(parts.map((part) => locationsIn(part.replace(base, ''))))
    for (const path of [
      paths.proeftuin(open),
      paths.aanbesteding(tender),
      paths.organisatie(p.organisaties.gemeente),
    ])
      expect(pages.flat()).toContain(new URL(path, base).href)
    for (const page of pages.flat()) expect((await get(page.replace(base, ''))).status).toBe(200)
  })

  it('is cut where a part is full, and nothing is left out or said twice', async () => {
    const names = Array.from({ length: 5001 }, (_, n) => ({ naam: `Veel ${n}`, soort: 'gemeente' as const }))
    for (let n = 0; n < names.length; n += 1000)
      await t.db
        .insertInto('organisatie')
        .values(names.slice(n, n + 1000))
        .execute()
    const parts = (await locationsIn(paths.sitemap())).filter((part) => part.includes('organisaties'))
    const pages = await Promise.all(parts.map((part) => locationsIn(part.replace(base, ''))))
    expect(pages.map((one) => one.length)).toEqual([5000, 5])
    expect(new Set(pages.flat()).size).toBe(5005)
  })

  it.each(['/sitemap/leden/deel.xml', '/sitemap/proeftuinen/deel.xml?na=x'])(
    '%s is not there',
    async (path) => {
      expect((await get(path)).status).toBe(404)
    },
  )
})
