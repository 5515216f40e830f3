import { changesOrganisatie, whereItIs } from '#src/netwerk/organisaties/test-crawl.ts'
import { paths } from '#src/paths/index.ts'
import { allowed, type Build, type Crawled, type Rule, theseIds } from '#test/crawl/crawled.ts'
import { may } from './policy.ts'

/** What it said stays in its row, and is read by nobody: its address leads on. */
async function insert({ t, p, marks, world }: Build) {
  const word = (field: string) => marks.add('an organisation that went into another', field, () => false)
  const { id } = await t.db
    .insertInto('organisatie')
    .values({
      naam: word('opgegaan'),
      brengt: word('opgegaanbrengt'),
      soort: 'ministerie',
      opgehevenOp: '2026-01-01',
      opgegaanInId: p.organisaties.ministerie,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  world.ids.opgegaan = [id]
}

const mergeOne = whereItIs(allowed(may.merge))

/** Not with itself. */
const mergeTwo: Rule = (asked) => {
  const isOne = asked.path.split('/')[2] === asked.id
  return mergeOne(asked) === 200 && isOne ? 404 : mergeOne(asked)
}

export const crawl: Crawled = {
  insert,
  records: {
    samenvoeging: ({ p }) => theseIds([p.organisaties.gemeente, p.organisaties.concurrent]),
  },
  rules: {
    [paths.samenvoeging.route]: mergeOne,
    [paths.samenvoegingMet.route]: mergeTwo,
  },
  changes: { [paths.samenvoegingMet.route]: changesOrganisatie(may.merge) },
  unread: {
    opgegaan: 'the name of what went into another organisation leads on to that one',
    opgegaanbrengt: 'and what it said stays in its row',
  },
}
