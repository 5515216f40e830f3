import { raw } from 'hono/html'

export const Spark = ({ id }: { id: string }) =>
  raw(`<svg class="vonk-patroon" data-id="${id.length}"></svg>`)
