import { clampRgb, converter, differenceCiede2000, wcagContrast, wcagLuminance } from 'culori'
import { LIGHT, DARK } from './src/paint/themes.ts'
const D:any={protan:[[0.152286,1.052583,-0.204868],[0.114503,0.786281,0.099216],[-0.003882,-0.048116,1.051998]],deutan:[[0.367322,0.860646,-0.227968],[0.280085,0.672501,0.047413],[-0.01182,0.04294,0.968881]],tritan:[[1.255528,-0.076749,-0.178779],[-0.078411,0.930809,0.147602],[0.004733,0.691367,0.3039]]}
const diff=differenceCiede2000(), lin=converter('lrgb')
function seen(c:string,s:string):any{const {r,g,b}=lin(c)!;if(s==='normal')return {mode:'lrgb',r,g,b};if(s==='grey'){const l=wcagLuminance(c);return{mode:'lrgb',r:l,g:l,b:l}};const v=D[s].map(([x,y,z]:number[])=>x*r+y*g+z*b);return clampRgb({mode:'lrgb',r:v[0],g:v[1],b:v[2]} as any)}
const sets:any={
 light:{gained:['#173f69','#0a2340','#fff8ee'],lost:['#eab457','#6e4a06','#1d1512'],changed:['#ad4a64','#561029','#fff8ee'],unchanged:['#a09a90','#4a443b','#1d1512']},
 dark:{gained:['#6fb2ea','#cfe7fb','#0e1318'],lost:['#f7dfa6','#fff3d6','#1d1512'],changed:['#cd7087','#f6c6d0','#1d1512'],unchanged:['#5f5a53','#b5aa9b','#fff8ee']}}
for(const [t,p] of [['light',LIGHT],['dark',DARK]] as const){
 const s=sets[t]; const names=Object.keys(s); const f=names.map(n=>s[n][0])
 for(const sight of ['normal','protan','deutan','tritan','grey']){
  let m=1e9,w='';for(let i=0;i<f.length;i++)for(let j=i+1;j<f.length;j++){const d=diff(seen(f[i],sight),seen(f[j],sight));if(d<m){m=d;w=names[i]+'-'+names[j]}}
  let g=1e9,gw='';for(let i=0;i<f.length;i++)for(const q of ['land','water','ussr'] as const){const d=diff(seen(f[i],sight),seen(p[q],sight));if(d<g){g=d;gw=names[i]+'-'+q}}
  console.log(t,sight,m.toFixed(1),w,'| ground',g.toFixed(1),gw)
 }
 for(const n of names){const [fill,out,lab]=s[n];console.log(' ',n,'L',wcagLuminance(fill).toFixed(3),'label',wcagContrast(lab,fill).toFixed(1),'out land',wcagContrast(out,p.land).toFixed(1),'water',wcagContrast(out,p.water).toFixed(1),'sel',Math.max(wcagContrast(p.selected,fill),wcagContrast(p.selectedCasing,fill)).toFixed(1))}
}
