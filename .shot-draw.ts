import { readFileSync, writeFileSync } from 'node:fs'
import { decodeShapes } from './src/atlas/shapes'
import { drawPage } from './src/drawing/page'
import { lettersByFace } from './src/drawing/svg'
import { LIGHT } from './src/paint/themes'
import { Typefaces } from './src/paper/font/typefaces'
import { svgFile, outlinedSvgFile } from './src/paper/svgFile'
import { pdfFile } from './src/paper/pdf/pdfFile'
import { Resvg } from '@resvg/resvg-js'
const FACES=[['serif','Source Serif 4',400,'normal'],['serif-bold','Source Serif 4',600,'normal'],['serif-italic','Source Serif 4',400,'italic'],['sans','Source Sans 3',400,'normal'],['sans-bold','Source Sans 3',600,'normal']] as const
const files=FACES.flatMap(([face,family,weight,style])=>(['latin','latin-ext','cyrillic'] as const).map(subset=>({face,family,weight,style,subset})))
const typefaces=new Typefaces(files, async ({family,subset,weight,style})=>{const f=family.toLowerCase().replaceAll(' ','-');return readFileSync(`node_modules/@fontsource/${f}/files/${f}-${subset}-${weight}-${style}.woff`)})
let t=performance.now()
const records = JSON.parse(readFileSync('.generated/records.json','utf8'))
const shapes = decodeShapes(JSON.parse(readFileSync('.generated/shapes.json','utf8')))
const tick=(n:string)=>{console.log(n,Math.round(performance.now()-t));t=performance.now()}
tick('data')
for (let i=0;i<3;i++){
const svg = drawPage({atlas:records,shapes,labels:records.labels,palette:LIGHT,moment:{kind:'year',year:1942+i},territory:undefined,camera:{zoom:3.3,lat:54,lon:24},permalink:'https://a.example/?date=1940',edition:'version 0.1.0'})
tick('draw')
const data={title:'Łódź & 1940',permalink:'https://a.example/?date=1940&b=1',software:'Atlas 0.1'}
const faces=await typefaces.holding(lettersByFace(svg));tick('fonts')
const out=await svgFile(svg,faces,data);tick('svg '+out.length)
const lines=outlinedSvgFile(svg,faces,data);tick('outlined '+lines.length)
const pdf=await pdfFile(svg,faces,data);tick('pdf '+pdf.length)
const r=new Resvg(lines,{fitTo:{mode:'width',value:3508},font:{loadSystemFonts:false}}).render();tick('resvg');const png=r.asPng();tick('png '+png.length)
const M='/tmp/snapshot-measure/';writeFileSync(M+'o.svg',out);writeFileSync(M+'l.svg',lines);writeFileSync(M+'o.pdf',pdf);writeFileSync(M+'o.png',png)}
