"Developer commands: what `nbdev_test` sets up, how README.md is made from `index.ipynb`, and `fastprune_prepare`"
import importlib, os, re, subprocess, sys
from pathlib import Path
from fastcore.nbio import read_nb


def test_setup(
    cells # All the cells that will be run
):
    "Called once by `nbdev_test`, before it forks its workers, which then share the import"
    os.environ.setdefault('MPLBACKEND', 'agg')
    if not Path('/dev/nvidia0').exists(): os.environ.setdefault('TRITON_INTERPRET', '1') # Before anything imports Triton
    importlib.import_module('fastai.vision.all')

def _output(o):
    "Markdown of one output of a cell: markdown as it is, text indented, other things left out"
    if 'text/markdown' in o.get('data', {}): return ''.join(o['data']['text/markdown'])
    text = ''.join(o.text) if o.output_type=='stream' else ''.join(o.get('data', {}).get('text/plain', ''))
    return '' if text.startswith('<Figure') else '\n'.join('    '+l.rstrip() for l in text.splitlines() if l.strip())

SITE_ONLY = '<!-- site only -->' # First line of a markdown cell that README.md leaves out, such as the map of pages

def _cell(c):
    "Markdown of one notebook cell: prose as it is, code fenced, what is hidden left out"
    if c.cell_type=='markdown': return '' if c.source.startswith(SITE_ONLY) else c.source
    if re.search(r'^#\|\s*hide\b', c.source, flags=re.M): return ''
    code = [] if re.search(r'^#\|\s*echo:\s*false', c.source, flags=re.M) else [f'```python\n{c.source.strip()}\n```']
    return '\n\n'.join(code + list(filter(None, map(_output, c.outputs))))

def readme(
    path='.' # The project's root
):
    "Write README.md in the project's root from nbs/index.ipynb; links to pages and pictures get the folder's name"
    text = '\n\n'.join(filter(None, map(_cell, read_nb(Path(path)/'nbs/index.ipynb').cells)))
    text = re.sub(r'\]\((?!http|#)', '](nbs/', text)
    head = '<!-- Made from nbs/index.ipynb by fastprune_prepare: edit the notebook, not this file. -->\n\n'
    (Path(path)/'README.md').write_text(head + text.rstrip() + '\n', encoding='utf8')

def prepare():
    "Export, README, clean, style, test: run it in the project's root after every change"
    write_readme = [sys.executable, '-c', 'from fastprune._dev import readme; readme()']
    steps = ['nbdev-export'], write_readme, ['nbdev-clean'], ['chkstyle'], ['nbdev-test']
    for cmd in steps:
        print('+', *cmd, flush=True)
        if subprocess.run(cmd).returncode: sys.exit(f"{' '.join(cmd)} failed")
