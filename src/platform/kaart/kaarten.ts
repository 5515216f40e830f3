import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import pLimit from 'p-limit'
import { TooMany } from '../errors.ts'
import { draw, type Kaart, loadSetting, render, type Setting } from './kaart.ts'

/** Cards as they were made. */
export type Kaarten = {
  /** Of what the card shows: another title is another key. */
  keyOf: (kaart: Kaart) => string
  cardOf: (kaart: Kaart) => Promise<Buffer>
}

/** Raised when cards look different. */
const design = 1
/** Some forty kilobytes each. */
const kept = 400
/** Drawing takes the one thread that answers everybody, and the picture a second one. */
const mayWait = 20
const comeBackAfter = 10

/**
 * Each card is made once while it is asked for, one at a time: who asks for the same waits for the same. Beyond a short
 * queue: come back later.
 */
export function createKaarten(make = makeCard): Kaarten {
  const turn = pLimit(1)
  const cards = new LRUCache<string, Promise<Buffer>>({ max: kept })
  const setting = { loaded: undefined as Promise<Setting> | undefined }
  const keyOf = (kaart: Kaart) =>
    createHash('sha256')
      .update(JSON.stringify([design, kaart.id, kaart.soort, kaart.titel, kaart.van]))
      .digest('base64url')
  const cardOf = (kaart: Kaart) => {
    const key = keyOf(kaart)
    const known = cards.get(key)
    if (known) return known
    if (turn.pendingCount >= mayWait) throw new TooMany(comeBackAfter, 'kaarten')
    const card = turn(async () => {
      setting.loaded ??= loadSetting()
      return make(await setting.loaded, kaart)
    })
    cards.set(key, card)
    card.catch(() => cards.delete(key))
    return card
  }
  return { keyOf, cardOf }
}

const makeCard = (setting: Setting, kaart: Kaart) => render(draw(setting, kaart))
