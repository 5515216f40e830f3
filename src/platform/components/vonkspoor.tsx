import { raw } from 'hono/html'

export type Spoor = { label: string; size?: number | undefined; children?: Spoor[] | undefined }

export const Vonkspoor = ({ root }: { root: Spoor }) =>
  raw(`<svg data-n="${root.children?.length ?? 0}"></svg>`)
