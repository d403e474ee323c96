import sys, time
from tests.sim.world import run
a=int(sys.argv[1]); b=int(sys.argv[2]); only=sys.argv[3] if len(sys.argv)>3 else ""
t=time.time(); bad=0; struck={}; ended={}
for s in range(a,b):
    try: o=run(s,only=only)
    except Exception as e:
        import traceback; print(s, 'CRASHED'); traceback.print_exc(limit=-3); continue
    for k,v in o.struck.items(): struck[k]=struck.get(k,0)+v
    for k,v in o.ended.items(): ended[k]=ended.get(k,0)+v
    if o.breach:
        bad+=1
        print(s,o.kind,o.breach)
    if b-a==1: print("\n".join(o.trace))
d=time.time()-t
print(f"{(b-a)/d:.1f}/s bad {bad}", struck, ended)
