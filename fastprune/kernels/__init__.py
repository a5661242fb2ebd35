"The operations that run at every step: registry and references in `ops`, twins in `cpu` and `gpu`"
from fastprune.kernels import ops

# The one lazy import of the package: a module of twins is imported at the first call on its kind of device
ops.twin_modules['cpu'] = 'fastprune.kernels.cpu'
ops.twin_modules['cuda'] = 'fastprune.kernels.gpu'
