import { raw } from 'hono/html'
import { type IconName, icons } from './icons.ts'

export type { IconName }

const draw = (name: IconName) =>
  raw(
    '<svg class="vonk-icoon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" ' +
      `stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${icons[name]}</svg>`,
  )

const drawn = new Map((Object.keys(icons) as IconName[]).map((name) => [name, draw(name)]))

/** Always beside a word that says the same, so hidden from assistive technology. Each icon is drawn once. */
export const Icon = ({ name }: { name: IconName }) => drawn.get(name) ?? draw(name)
