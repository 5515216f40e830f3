import { randomUUID } from 'node:crypto'
import { apiPaths, paths } from '#src/paths/index.ts'
import type { Shells, World } from '#test/shells/change.ts'
import { needed, oneOf, pastDay, stale, text, withoutAbsent } from '#test/shells/wrong.ts'

type Place = { id: string; code: string; titel: string; versie: number; nieuw: string }

const letters = () =>
  randomUUID()
    .replace(/\d|-/g, (one) => 'ghijklmnop'[Number(one)] ?? 'q')
    .slice(0, 20)

const was = {
  kort: 'Zoals het was.',
  voorWie: 'Voor wie het nodig heeft.',
  aanvraag: 'Vraag het aan.',
  aanvragers: ['werkgever', 'werknemer'] as ('werkgever' | 'werknemer')[],
  moment: 'voor' as const,
  bron: 'Een wet.',
  bronLink: null,
  nagekekenOp: '2026-01-05',
}

/** One of its own each time: a version is never changed nor taken away, and no two have the same name. */
async function place({ t }: World): Promise<Place> {
  const woord = letters()
  const made = await t.db
    .insertInto('regeling')
    .values({ ...was, titel: `Regeling ${woord}`, code: `regeling_${woord}`, versie: 1 })
    .returning(['id', 'code', 'titel', 'versie'])
    .executeTakeFirstOrThrow()
  return { ...made, nieuw: `Regeling ${letters()}` }
}

const fout = {
  ...withoutAbsent(needed('kort', 200)),
  ...withoutAbsent(needed('voorWie', 1000)),
  ...withoutAbsent(needed('aanvraag', 2000)),
  ...withoutAbsent(needed('bron', 500)),
  ...withoutAbsent(oneOf('moment')),
  ...withoutAbsent(pastDay('nagekekenOp')),
  ...text('titel', 80),
  'nobody who applies': { aanvragers: [] },
  'a link that is none': { bronLink: 'uwv.nl' },
  'a name that another has': { titel: 'Jobcoach' },
}

/** What a page and the API both change. */
export const shells: Shells<Place> = {
  table: 'regeling',
  by: 'adviesteam',
  apart: /regeling[ _][a-z]{20}/gi,
  situations: ['vastgelegd'],
  place,
  changes: {
    toevoegen: {
      route: 'post /regelingen',
      page: () => paths.nieuweRegeling(),
      api: () => apiPaths.regelingen(),
      in: 'vastgelegd',
      begins: true,
      good: ({ nieuw }) => ({ ...was, titel: nieuw }),
      wrong: fout,
    },
    'een nieuwe versie': {
      route: 'post /regelingen/{code}/versies',
      page: ({ code }) => paths.regelingVersies(code),
      api: ({ code }) => apiPaths.regelingVersies(code),
      in: 'vastgelegd',
      good: ({ titel, versie }) => ({
        ...was,
        titel,
        versie,
        moment: 'beide',
        vervallen: true,
        bronLink: 'https://www.uwv.nl/regeling',
      }),
      asForm: ({ vervallen, ...given }) => ({ ...given, vervallen: vervallen === true ? 'ja' : undefined }),
      wrong: {
        ...fout,
        ...stale,
        'nothing else': { moment: 'voor', vervallen: false, bronLink: null },
      },
    },
  },
}
