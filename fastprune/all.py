"What a training script needs: `from fastprune.all import *` after fastai's own wildcard"
from fastprune.schedule import *
from fastprune.layers import *
from fastprune.weights.score import *
from fastprune.channels.saliency import *
from fastprune.channels.subnet import *
from fastprune.channels.stability import *
from fastprune.channels.slice import CutError  # chkstyle: ignore
from fastprune.channels.cut import *
from fastprune.callbacks.core import *
from fastprune.callbacks.onecycle import *
from fastprune.callbacks.epi import *
from fastprune.callbacks.reg import *
from fastprune.weights.sphere import *
from fastprune.callbacks.sphere import *
from fastprune.report import *
from fastprune.save import *
from fastprune.resume import *
