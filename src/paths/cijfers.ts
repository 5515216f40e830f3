import { path } from './path.ts'

/** What is published of the network: one table of one quarter at a time. */
export const cijfers = {
  cijfers: path('/cijfers?kwartaal&tabel&regime'),
  cijfersCsv: path('/cijfers/tabel.csv?kwartaal&tabel&regime'),
} as const
