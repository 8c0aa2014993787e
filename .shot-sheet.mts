import { writeFileSync } from 'node:fs'
import { publish } from './geodata/publish.ts'
import { parseMoment } from './src/atlas/moment.ts'
import { decodeShapes } from './src/atlas/shapes.ts'
import { drawPage } from './src/drawing/page.ts'
import { LIGHT } from './src/paint/themes.ts'
const { app } = publish()
const records = JSON.parse(app['records.json']!) ; const shapes = decodeShapes(JSON.parse(app['shapes.json']!))
for (const [n,d,c,cam,t] of [['s1','1945','1938-12-31',{zoom:3.3,lat:54,lon:24},undefined],['s2','1946-12-31','1945-12-31',{zoom:4,lat:44,lon:128},'manchuria'],['s3','1994','1989',{zoom:3.3,lat:54,lon:24},undefined]] as const)
 writeFileSync(`/tmp/cmpscratch/${n}.svg`, drawPage({atlas:records,shapes,labels:records.labels,palette:LIGHT,moment:parseMoment(d)!,compare:parseMoment(c)!,territory:t,camera:cam,permalink:`https://atlas.example/?date=${d}&compare=${c}&view=3.3/54/24`,edition:'version 0.1.0, accessed 22 November 2026'}))
