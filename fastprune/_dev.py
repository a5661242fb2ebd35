"Developer commands: what `nbdev_test` sets up, how README.md is made from `index.ipynb`, and `fastprune_prepare`"
import os, re, subprocess, sys
from pathlib import Path
from fastcore.nbio import read_nb


def test_setup(cells):
    "Called once by `nbdev_test` before its workers start; `cells` are all the cells it will run"
    os.environ.setdefault('MPLBACKEND', 'agg')
    import fastai.vision.all  # noqa: F401  imported once here, shared by the forked workers

def _directives(src): return re.findall(r'^#\|\s*([\w:]+)', src, flags=re.M)

def _text(o):
    "The plain text of one output, or None"
    if o.output_type == 'stream': return ''.join(o.text)
    if 'data' not in o: return None
    return ''.join(o.data.get('text/markdown') or o.data.get('text/plain') or '')

def _cell(c):
    "Markdown of one notebook cell: prose as it is, code fenced, its outputs indented"
    if c.cell_type == 'markdown': return c.source
    if set(_directives(c.source)) & {'hide', 'default_exp'}: return ''
    code = re.sub(r'^#\|.*\n?', '', c.source, flags=re.M).strip()
    md = [] if 'echo:' in _directives(c.source) else [f'```python\n{code}\n```']
    for o in c.get('outputs', []):
        if not (t := _text(o)): continue
        if 'data' in o and 'text/markdown' in o.data: md.append(t)
        elif not t.startswith('<Figure'): md.append('\n'.join('    '+l for l in t.rstrip().splitlines()))
    return '\n\n'.join(md)

def readme(path='.'):
    "Write README.md from nbs/index.ipynb"
    path = Path(path)
    txt = '\n\n'.join(filter(None, map(_cell, read_nb(path/'nbs/index.ipynb').cells)))
    txt = txt.replace('](images/', '](nbs/images/').replace('.ipynb)', '.ipynb)')
    txt = re.sub(r'\]\(((?!http|nbs/|#)[\w/]+\.ipynb)\)', r'](nbs/\1)', txt)
    head = '<!-- Made from nbs/index.ipynb by fastprune_prepare: edit the notebook, not this file. -->\n\n'
    (path/'README.md').write_text(head + txt.rstrip() + '\n', encoding='utf8')

def _run(*cmd):
    print('+', *cmd, flush=True)
    if subprocess.run(cmd).returncode: sys.exit(f"{' '.join(cmd)} failed")

def prepare():
    "Export, README, clean, style, test: run it in the project's root after every change"
    _run('nbdev-export')
    readme()
    for cmd in ('nbdev-clean', 'chkstyle', 'nbdev-test'): _run(cmd)
