from configparser import ConfigParser
from pathlib import Path
from setuptools import setup, find_packages

cfg = ConfigParser()
cfg.read(Path(__file__).parent/'settings.ini', encoding='utf8')
cfg = cfg['DEFAULT']

setup(name=cfg['lib_name'], version=cfg['version'], python_requires=f">={cfg['min_python']}", license=cfg['license'],
    description=cfg['description'], keywords=cfg['keywords'].split(), author=cfg['author'], url=cfg['git_url'],
    packages=find_packages(include=['fastprune', 'fastprune.*']), install_requires=cfg['requirements'].split(),
    extras_require={k: cfg[f'{k}_requirements'].split() for k in ('dev', 'bench')},
    entry_points={'console_scripts': cfg['console_scripts'].split(), 'nbdev': ['fastprune = fastprune._modidx:d']})
