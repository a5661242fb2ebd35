"What a training script needs: `from fastprune.all import *` after fastai's own wildcard"
from fastprune.schedule import one_cycle, agp, iterative, one_shot, linear, cosine, dsd, plot_schedules
from fastprune.weights.score import magnitude, Taylor, Movement, RandomScore, per_weight, per_kernel, per_filter, nm
from fastprune.weights.allocation import by_magnitude, erk, lamp, with_floor, dense_depthwise
from fastprune.weights.sphere import complement_l1, complement_l2, complement_mean, ternary_cosine
from fastprune.weights.sphere import prune_, recover_, unrecover_, pruned_means
from fastprune.channels.saliency import channel_magnitude, channel_taylor, group_norm
from fastprune.channels.subnet import subnetwork
from fastprune.channels.stability import EPI, JaccardIndicator
from fastprune.channels.slice import CutError
from fastprune.channels.cut import channel_groups, cut, prove_cut
from fastprune.callbacks.base import PruneCallback
from fastprune.callbacks.masks import HoldSparsityCallback
from fastprune.callbacks.onecycle import OneCyclePruneCallback, one_cycle_pruning
from fastprune.callbacks.epi import EPICallback, recalibrate_
from fastprune.callbacks.reg import SparsityRegCallback, one_cycle_structured, shrink, proximal, group_lasso
from fastprune.callbacks.sphere import HypersphereCallback
from fastprune.callbacks.distill import DistillCallback, soft_kl
from fastprune.report import sparsity_report, plot_report, channel_report, plot_groups
from fastprune.budget import budget_for
from fastprune.preview import Preview  # chkstyle: ignore
from fastprune.compare import compare
from fastprune.files.pruned import save_pruned, load_pruned
from fastprune.files.onnx import save_onnx
from fastprune.files.checkpoint import CheckpointCallback
from fastprune.files.resume import ResumeCallback  # chkstyle: ignore

__all__ = [
    # callbacks
    'OneCyclePruneCallback', 'one_cycle_pruning', 'EPICallback', 'SparsityRegCallback', 'one_cycle_structured', 'HypersphereCallback',
    'HoldSparsityCallback', 'DistillCallback', 'CheckpointCallback', 'PruneCallback',
    # when: schedules and indicators
    'one_cycle', 'agp', 'iterative', 'one_shot', 'linear', 'cosine', 'dsd', 'plot_schedules', 'EPI', 'JaccardIndicator',
    # which weights: scores and granularity
    'magnitude', 'Taylor', 'Movement', 'RandomScore', 'per_weight', 'per_kernel', 'per_filter', 'nm',
    # how many in which layer: allocations
    'lamp', 'erk', 'by_magnitude', 'with_floor', 'dense_depthwise',
    # which channels: saliencies, budgets, cuts
    'channel_magnitude', 'channel_taylor', 'group_norm', 'channel_groups', 'subnetwork', 'budget_for', 'cut', 'prove_cut', 'CutError',
    'recalibrate_',
    # how channels or weights are shrunk
    'shrink', 'proximal', 'group_lasso',
    # how a teacher's predictions count
    'soft_kl',
    # pruning on the fly
    'complement_l1', 'complement_l2', 'complement_mean', 'ternary_cosine', 'prune_', 'recover_', 'unrecover_', 'pruned_means',
    # reports and files
    'sparsity_report', 'plot_report', 'channel_report', 'plot_groups', 'compare', 'save_pruned', 'load_pruned', 'save_onnx']
