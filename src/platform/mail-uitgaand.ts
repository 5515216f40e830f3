import type { Config } from './config.ts'
import type { Db } from './db.ts'
import { seal, unseal } from './seal.ts'
import type { Parcel } from './smtp.ts'

/** Keeps a mail as it will leave. There may be a link in it that lets somebody in, so it is sealed when it can be. */
export async function keepUitgaand(db: Db, { geheim }: Config, parcel: Parcel): Promise<void> {
  const { to: aan, id: verzendingId, ...rest } = parcel
  const plain = JSON.stringify(rest)
  const brief = geheim === null ? Buffer.from(plain) : seal(geheim, sealedFor(verzendingId), plain)
  const verzegeld = geheim !== null
  await db.insertInto('uitgaand').values({ verzendingId, aan, brief, verzegeld }).execute()
}

/** Takes it out, as it was written; undefined: it left, or its receiver did. */
export async function takeUitgaand(
  db: Db,
  config: Config,
  verzendingId: string,
): Promise<Parcel | undefined> {
  const kept = await db
    .deleteFrom('uitgaand')
    .where('verzendingId', '=', verzendingId)
    .returning(['aan', 'brief', 'verzegeld'])
    .executeTakeFirst()
  if (!kept) return undefined
  const plain = kept.verzegeld ? opened(config, verzendingId, kept.brief) : kept.brief.toString('utf8')
  return { ...JSON.parse(plain), id: verzendingId, to: kept.aan }
}

const sealedFor = (verzendingId: string) => ({ soort: 'brief' as const, van: verzendingId })

function opened({ geheim }: Config, verzendingId: string, brief: Buffer): string {
  const plain = geheim === null ? undefined : unseal(geheim, sealedFor(verzendingId), brief)
  if (plain === undefined) throw new Error('a mail was written under another VONK_GEHEIM and cannot leave')
  return plain
}
