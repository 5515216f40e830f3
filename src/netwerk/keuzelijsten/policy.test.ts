import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { may } from './policy.ts'
import { listRegels } from './queries.ts'

const t = await testApp()
const p = await testPersonas(t)
const pages = [paths.rollen(), paths.rol('hr'), paths.doelgroepen(), paths.doelgroep('jongeren')]

it.each(Object.keys(p.actors).map((persona) => [persona as Persona]))(
  'the lists are kept by the adviesteam, and not there for others: %s',
  async (persona) => {
    const kept = persona === 'adviesteam'
    expect(may.keep(p.actors[persona])).toBe(kept)
    for (const page of pages) {
      expect((await p.as(persona).get(page)).status).toBe(kept ? 200 : 404)
      if (kept) continue
      const refused = persona === 'bezoeker' ? 401 : 404
      expect((await p.as(persona).post(page, { naam: 'Van mij' })).status).toBe(refused)
    }
    const listed = listRegels(t.db, p.actors[persona], 'rol')
    if (kept) expect(await listed).toHaveLength(16)
    else await expect(listed).rejects.toThrow()
  },
)
