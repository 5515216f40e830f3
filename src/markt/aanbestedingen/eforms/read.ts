import { decodeXml } from './decode.ts'
import type { NoticeResult } from './notice.ts'
import { NoticeRefusal, resultOf } from './refusal.ts'
import { WANTED } from './sources.ts'
import { parseNotice } from './tree.ts'
import { understand } from './understand.ts'

/**
 * Reads an eForms notice (UBL ContractNotice, PriorInformationNotice or ContractAwardNotice, SDK 1.x; others with a
 * remark). A file that cannot be used is a value, `ok: false` with Dutch sentences, never an exception. Bounded in size,
 * depth and time (see refusal.ts); no entities, no network, no contact persons. For a request use readInWorker.
 */
export function readNotice(
  bytes: Uint8Array,
  { milliseconds }: { milliseconds?: number } = {},
): NoticeResult {
  try {
    const text = decodeXml(bytes)
    return { ok: true, aankondiging: understand(parseNotice(text, WANTED, milliseconds)) }
  } catch (error) {
    if (error instanceof NoticeRefusal) return resultOf(error)
    throw error
  }
}
