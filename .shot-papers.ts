import { readFileSync, writeFileSync } from 'node:fs'
import { decodeShapes } from './src/atlas/shapes'
import { parseMoment } from './src/atlas/moment'
import { drawPage } from './src/drawing/page'
import { cameraOfBox } from './src/drawing/mercator'
import { lettersByFace } from './src/drawing/svg'
import { LIGHT } from './src/paint/themes'
import { Typefaces } from './src/paper/font/typefaces'
import { outlinedSvgFile } from './src/paper/svgFile'
import { Resvg } from '@resvg/resvg-js'
const FACES=[['serif','Source Serif 4',400,'normal'],['serif-bold','Source Serif 4',600,'normal'],['serif-italic','Source Serif 4',400,'italic'],['sans','Source Sans 3',400,'normal'],['sans-bold','Source Sans 3',600,'normal']] as const
const files=FACES.flatMap(([face,family,weight,style])=>(['latin','latin-ext','cyrillic'] as const).map(subset=>({face,family,weight,style,subset})))
const typefaces=new Typefaces(files, async ({family,subset,weight,style})=>{const f=family.toLowerCase().replaceAll(' ','-');return readFileSync(`node_modules/@fontsource/${f}/files/${f}-${subset}-${weight}-${style}.woff`)})
const records = JSON.parse(readFileSync('.generated/records.json','utf8'))
const shapes = decodeShapes(JSON.parse(readFileSync('.generated/shapes.json','utf8')))
const CASES:any={'a4p':[{width:210,height:297,enlarged:1},'soviet-sphere-1939-1945'],'a5':[{width:210,height:148,enlarged:1},'austria-zones']}
for (const [name,[paper,id]] of Object.entries<any>(CASES)) {
const scene=records.scenes.find((s:any)=>s.id===id)
const svg = drawPage({atlas:records,shapes,labels:records.labels,palette:LIGHT,moment:scene.moment,territory:undefined,scene,paper,camera:(map)=>cameraOfBox(scene.box,map),zones:scene.context!==undefined,permalink:'https://a.example/?scene='+id,edition:'version 0.1.0'})
const faces=await typefaces.holding(lettersByFace(svg))
const lines=outlinedSvgFile(svg,faces,{title:'a',permalink:'b',software:'c'})
const r=new Resvg(lines,{fitTo:{mode:'zoom',value:(paper.width<100?2:1.2)},font:{loadSystemFonts:false}}).render();console.log(name,r.width,r.height)
writeFileSync('/tmp/snapshot-measure/'+name+'.png',r.asPng())}
