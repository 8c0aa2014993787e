import { readAtlas } from './geodata/atlas.ts'
import { parseMoment } from './src/atlas/moment.ts'
import * as d from './src/atlas/difference.ts'
const {atlas}=readAtlas()
for (const [a,b] of [['1938-12-31','1940-12-31'],['1945-12-31','1946-12-31'],['1989','1994'],['1938-12-31','1945'],['1989-12-31','1994-12-31'],['1940','1945'],['1945','1955']]){
 const s=d.between(parseMoment(a)!,parseMoment(b)!); const c=d.changesBetween(atlas,s)
 console.log(d.summaryInWords(c,s)); for(const k of d.CHANGE_ORDER) console.log('  ',k,c.filter(x=>x.change===k).map(x=>x.territory.id).join(' '))
 for(const p of d.statusPairs(c)) console.log('     ',p.change,p.words,p.count,Math.round(p.areaKm2))
}
