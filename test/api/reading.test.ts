import { describe, expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { makeKey } from './client.ts'
import { testNetwork } from './network.ts'

const t = await testApp()
const n = await testNetwork(t)
const personas = [
  'bezoeker',
  'inkoper',
  'collega',
  'buurman',
  'leverancier',
  'concurrent',
  'adviesteam',
  'gast',
] as const
const all = [...n.places, n.concept, ...n.frozen]
const marks = (text: string) => [...new Set(text.match(/\bles-titel-[a-z-]+/g) ?? [])].toSorted()
const unknown = '00000000-0000-4000-8000-000000000000'

type Told = { titel: string; vraag: string; gesloten: boolean }

describe.each(personas)('what %s reads', (persona) => {
  const api = n.api(persona)
  const page = async (path: string) => {
    const answer = await n.as(persona).get(path)
    return { status: answer.status, text: await answer.text() }
  }

  it('is in the list what is in the list of the pages', async () => {
    const { body } = await api('GET', '/proeftuinen')
    const told = (body.proeftuinen as (Told & Record<string, unknown>)[]) ?? []
    const { text } = await page('/proeftuinen')
    const shown = all.filter(({ titel }) => new RegExp(`>${titel}<`).test(text)).map(({ titel }) => titel)
    expect(told.map(({ titel }) => titel).toSorted()).toEqual(shown.toSorted())
    for (const { vraag, gesloten, titel, ...rest } of told) {
      expect(vraag).toBe(gesloten ? '' : `vraag-${titel}`)
      for (const field of ['stand', 'fase', 'routes']) expect(rest[field] === null).toBe(gesloten)
    }
  })

  it.each(all.map(({ titel, id }) => [titel, id]))('is of %s what its page tells', async (_titel, id) => {
    const shown = await page(`/proeftuinen/${id}`)
    const closed = shown.text.includes('Gesloten zolang de inkoop loopt')
    const expected = shown.status === 200 && closed ? 403 : shown.status
    const notes = await api('GET', `/proeftuinen/${id}/aantekeningen`)
    const statuses = [(await api('GET', `/proeftuinen/${id}`)).status, notes.status]
    for (const part of ['fasen', 'routewissels'])
      statuses.push((await api('GET', `/proeftuinen/${id}/${part}`)).status)
    expect(new Set(statuses)).toEqual(new Set([expected]))
    expect((await api('GET', `/proeftuinen/${id}/afronding`)).status).toBe(expected === 200 ? 404 : expected)
    expect(marks(JSON.stringify(notes.body))).toEqual(marks(shown.text))
  })

  it('is of people what the pages tell of them', async () => {
    const { body } = await api('GET', `/proeftuinen/${n.places[3]?.id}`)
    const { text } = await page(`/proeftuinen/${n.places[3]?.id}`)
    expect(JSON.stringify(body).includes('Inge Koper')).toBe(text.includes('Inge Koper'))
    expect(body.rollen).toEqual(['trekker'])
    expect(JSON.stringify(body)).not.toContain('@')
  })

  it('is of a tender what its page tells', async () => {
    const shown = (await page(`/aanbestedingen/${n.tender}`)).status
    expect((await api('GET', `/aanbestedingen/${n.tender}`)).status).toBe(shown)
    const list = await api('GET', '/aanbestedingen')
    const ids = ((list.body.aanbestedingen ?? []) as { id: string }[]).map(({ id }) => id)
    expect(ids.includes(n.tender)).toBe(shown === 200)
  })

  it('is a 404 for what is not there or not an id', async () => {
    for (const path of [unknown, 'x', '%00', '..%2f']) {
      for (const noun of ['proeftuinen', 'aanbestedingen', 'organisaties']) {
        expect((await api('GET', `/${noun}/${path}`)).status).toBe(404)
      }
    }
  })

  it('is public: organisations, kinds of work, CPV codes', async () => {
    expect((await api('GET', `/organisaties/${n.organisaties.gemeente}`)).body).toMatchObject({
      soort: 'gemeente',
    })
    expect((await api('GET', '/categorieen')).body.categorieen).toHaveLength(13)
    expect((await api('GET', '/cpv-codes?q=schoon')).status).toBe(200)
  })
})

describe('a note', () => {
  it('is a 404 for who may not read it, also by its id, and in another proeftuin', async () => {
    const [team, , , open] = n.places
    const { body } = await n.api('inkoper')('GET', `/proeftuinen/${open?.id}/aantekeningen`)
    const secret = (body.aantekeningen as { id: string; zichtbaarheid: string }[]).find(
      ({ zichtbaarheid }) => zichtbaarheid === 'team',
    )
    const path = `/proeftuinen/${open?.id}/aantekeningen/${secret?.id}`
    expect((await n.api('inkoper')('GET', path)).status).toBe(200)
    for (const persona of ['bezoeker', 'buurman', 'leverancier', 'adviesteam'] as const) {
      expect((await n.api(persona)('GET', path)).status).toBe(404)
    }
    const moved = `/proeftuinen/${team?.id}/aantekeningen/${secret?.id}`
    expect((await n.api('inkoper')('GET', moved)).status).toBe(404)
  })
})

describe('lists', () => {
  it('go on by links.volgende until it is null, with every row once', async () => {
    const place = n.places[3]?.id ?? ''
    const note = (i: number) =>
      ({ soort: 'waarneming', fase: 'uitvoeren', datum: '2026-01-01', titel: `Regel ${i}` }) as const
    const rows = Array.from({ length: 45 }, (_, i) => ({
      ...note(i),
      ...{ proeftuinId: place, doorId: n.leden.inkoper.id, zichtbaarheid: 'openbaar' as const },
    }))
    await t.db.insertInto('aantekening').values(rows).execute()
    const seen: string[] = []
    const base = `${t.deps.config.url}/api/v1`
    for (let next: string | null = `/proeftuinen/${place}/aantekeningen`; next; ) {
      const { body } = await n.api('bezoeker')('GET', next.replace(base, ''))
      seen.push(...(body.aantekeningen as { id: string }[]).map(({ id }) => id))
      next = (body.links as { volgende: string | null }).volgende
    }
    expect(seen).toHaveLength(46)
    expect(new Set(seen).size).toBe(46)
  })

  it('keeps the filters in the link to the next page', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => ({ naam: `Stichting ${i}`, soort: 'zorg' as const }))
    await t.db.insertInto('organisatie').values(rows).execute()
    const { body } = await n.api('bezoeker')('GET', '/organisaties?q=stichting&soort=zorg')
    const { volgende } = body.links as { volgende: string }
    expect(volgende).toMatch(/\?q=stichting&soort=zorg&na=/)
    const second = await n.api('bezoeker')('GET', volgende.replace(`${t.deps.config.url}/api/v1`, ''))
    expect(second.body.organisaties).toHaveLength(6)
    expect(second.body.links).toEqual({ volgende: null })
  })

  it.each([
    ['route=inkoop', true],
    ['route=inhuur', false],
    ['fase=voorbereiden&uitkomst=loopt', true],
    ['categorie=schoonmaak&soort=ministerie', true],
    ['categorie=groen', false],
    ['q=titel-openbaar', true],
    ['q=%00%00niets', false],
  ])('filters proeftuinen: %s', async (query, found) => {
    const { body, status } = await n.api('bezoeker')('GET', `/proeftuinen?${query}`)
    expect(status).toBe(200)
    expect(JSON.stringify(body).includes('titel-openbaar')).toBe(found)
  })

  it.each([
    ['/proeftuinen?fase=nooit&route=lucht&kleur=rood&na=x', ['fase', 'route', 'na', 'kleur']],
    ['/proeftuinen?fase=uitvoeren&fase=voorbereiden', ['fase']],
    ['/proeftuinen?organisatie=1', ['organisatie']],
    ['/organisaties?na=0&soort=', ['soort', 'na']],
    ['/cpv-codes', ['q']],
    [`/proeftuinen/${n.places[3]?.id}/aantekeningen?na=2026-02-31_${unknown}`, ['na']],
  ])('tells all that is wrong with a question: %s', async (path, names) => {
    const { status, body } = await n.api('bezoeker')('GET', path)
    expect(status).toBe(400)
    expect(body.errors?.map(({ location }) => location.name)).toEqual(names)
    expect(body.errors?.every((one) => one.in === 'query' && one.detail.length > 5)).toBe(true)
  })
})

describe('who asks', () => {
  it('is never a cookie: a browser that is signed in is a visitor here', async () => {
    const secret = `/api/v1/proeftuinen/${n.places[0]?.id}`
    expect((await n.as('inkoper').get(secret)).status).toBe(404)
    const form = await n.as('inkoper')('/api/v1/proeftuinen', {
      method: 'POST',
      body: '{}',
      headers: { 'Content-Type': 'application/json' },
    })
    expect(form.status).toBe(401)
  })

  it.each(['Bearer nooit-gemaakt-maar-lang-genoeg', 'Basic dXNlcjpwYXNz', 'Bearer', ''])(
    'is refused with a key that is none: %s',
    async (Authorization) => {
      const { status, headers } = await n.api('bezoeker', { Authorization })('GET', '/proeftuinen')
      expect(status).toBe(401)
      expect(headers.get('www-authenticate')).toContain('Bearer')
    },
  )

  it('is refused with a key that is too old', async () => {
    const Authorization = `Bearer ${await makeKey(t, n.leden.inkoper.id, -1)}`
    expect((await n.api('bezoeker', { Authorization })('GET', '/proeftuinen')).status).toBe(401)
  })
})
