import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import { withoutBsn } from '#src/platform/forms/bsn.ts'
import { optionalDay } from '#src/platform/forms/fields.ts'
import { uitslagen } from './aanbesteding.ts'
import { NO_NUMBER, redact } from './eforms/redact.ts'
import { sociaalDoelen } from './forms.ts'
import { velden } from './velden.ts'

/**
 * What was read from a notice travels through the form in which it is corrected, so that nothing is kept before somebody
 * says so. On the way back it is as hostile as anything else a browser sends: bounded, unpacked within bounds, validated
 * as a whole, and cleaned of contact details and numbers again.
 */
const largest = { packed: 300_000, unpacked: 4_000_000 }

const cleaned = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => withoutBsn(redact(text.replaceAll('\0', '')), NO_NUMBER).slice(0, max))

const code = z
  .string()
  .regex(/^\d{8}$/)
  .nullable()
  .catch(null)

const Lot = z.object({
  nummer: cleaned(40).pipe(z.string().min(1)),
  titel: cleaned(500),
  waarde: z
    .string()
    .regex(/^\d{1,15}(\.\d{1,2})?$/)
    .nullable()
    .catch(null),
  valuta: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .catch('EUR'),
  cpvHoofd: code,
  voorbehouden: z.boolean(),
  sociaalDoel: z.array(z.enum(sociaalDoelen)).max(30),
  uitslag: z.enum(uitslagen).nullable(),
  /** To whom it was awarded, by name. */
  gegundAan: z.array(cleaned(300).pipe(z.string().min(1))).max(100),
  gunningsbeslissingOp: optionalDay(),
  /** The day of the notice that says that this lot ended without a winner. */
  nietGegundOp: optionalDay(),
})

const value = z.union([cleaned(20_000), z.array(cleaned(60)).max(100)])
/** Not the circle: people say who sees a tender, and no notice opens one. */
const begrepen = z.partialRecord(z.enum(velden), value).refine((read) => read.zichtbaarheid === undefined)

const Meegenomen = z.object({
  noticeId: z.guid().nullable(),
  noticeVersie: cleaned(20).nullable(),
  mapId: cleaned(100).nullable(),
  publicatienummer: cleaned(60).nullable(),
  begrepen,
  herkomst: z.partialRecord(z.enum(velden), cleaned(200)),
  percelen: z.array(Lot).max(1000),
  aantalPercelen: z.number().int().min(0).max(1_000_000),
})

export type Meegenomen = z.infer<typeof Meegenomen>

/** For a hidden field; lots that do not fit are left behind. */
export function pack(reading: Meegenomen): string {
  const packed = deflateRawSync(JSON.stringify(reading)).toString('base64url')
  if (packed.length <= largest.packed || reading.percelen.length === 0) return packed
  return pack({ ...reading, percelen: reading.percelen.slice(0, Math.floor(reading.percelen.length / 2)) })
}

/** null for anything that is not what `pack` makes. */
export function unpack(packed: unknown): Meegenomen | null {
  if (typeof packed !== 'string' || packed.length > largest.packed || !/^[\w-]+$/.test(packed)) return null
  const parsed = Meegenomen.safeParse(jsonIn(packed))
  if (!parsed.success) return null
  const numbers = new Set(parsed.data.percelen.map(({ nummer }) => nummer))
  return numbers.size === parsed.data.percelen.length ? parsed.data : null
}

function jsonIn(packed: string): unknown {
  try {
    const bytes = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: largest.unpacked })
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    // Not ours: the schema refuses null, and the page says what to do.
    return null
  }
}
